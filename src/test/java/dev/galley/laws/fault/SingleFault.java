package dev.galley.laws.fault;

import dev.galley.problem.ProblemCode;
import java.util.List;
import java.util.Random;

/**
 * One accident that happens to a clean dump: the problems that it is, where they stand, what it does to the values, and
 * who can undo it.
 *
 * @param name what happens
 * @param codes the problems, in the order of their places; one but for accidents that are several, or none
 * @param mend who can undo it
 * @param damage what it does
 */
record SingleFault(String name, List<ProblemCode> codes, Mend mend, Damage damage) {

    /** Who can undo a fault, so that the article is as it was. */
    enum Mend {
        /** A tool, by fixes that are safe. */
        SAFE,
        /** A person who takes the fixes that are guesses. */
        GUESS,
        /** Nobody who has only the dump, or nobody need. */
        NONE
    }

    /** What a fault does to a dump. */
    interface Damage {
        /** Damages the sheet, marks the places of problems in it, and says what it is to be read as. */
        void apply(Sheet sheet, Random random);
    }

    static SingleFault safe(String name, ProblemCode code, Damage damage) {
        return new SingleFault(name, List.of(code), Mend.SAFE, damage);
    }

    static SingleFault guess(String name, ProblemCode code, Damage damage) {
        return new SingleFault(name, List.of(code), Mend.GUESS, damage);
    }

    static SingleFault lasting(String name, ProblemCode code, Damage damage) {
        return new SingleFault(name, List.of(code), Mend.NONE, damage);
    }

    static SingleFault several(String name, List<ProblemCode> codes, Damage damage) {
        return new SingleFault(name, codes, Mend.NONE, damage);
    }

    /** Something that only looks like a fault. */
    static SingleFault harmless(String name, Damage damage) {
        return new SingleFault(name, List.of(), Mend.NONE, damage);
    }

    @Override
    public String toString() {
        return name;
    }
}
