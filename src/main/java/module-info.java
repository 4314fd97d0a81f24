/** Galley reads article dumps into typed articles and says exactly what is wrong with each dump. */
module dev.galley {
    requires static org.jspecify; // not transitive: a module that uses this one need not have it

    // What an article is, and how to get one.
    exports dev.galley;
    // What went wrong, where, and what would mend it.
    exports dev.galley.problem;
    // What a whole archive shows: the order of its dates, its labels, its vocabulary.
    exports dev.galley.archive;
}
