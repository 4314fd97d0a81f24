/** A module that reads dumps needs {@code dev.galley} and, through it, only {@code java.base}. */
module dev.galley.examples.modulepath {
    requires dev.galley;
}
