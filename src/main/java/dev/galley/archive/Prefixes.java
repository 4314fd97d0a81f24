package dev.galley.archive;

import java.util.Set;

/** Words that are part of another and written before it with a hyphen; data, in lower case. */
final class Prefixes {

    private static final Set<String> ALL = Set.of(
            "afro", "all", "anglo", "anti", "arch", "auto", "bi", "co", "counter", "cross", "cyber", "de", "eco",
            "electro", "ex", "extra", "franco", "geo", "half", "hyper", "indo", "infra", "inter", "intra", "macro",
            "mega", "meta", "micro", "mid", "mini", "mono", "multi", "nano", "neo", "non", "off", "on", "over", "pan",
            "para", "poly", "post", "pre", "pro", "proto", "pseudo", "quasi", "re", "russo", "self", "semi", "sino",
            "sub", "super", "trans", "tri", "ultra", "un", "under", "uni", "vice");

    private Prefixes() {}

    static boolean has(String word) {
        return ALL.contains(Words.fold(word));
    }
}
