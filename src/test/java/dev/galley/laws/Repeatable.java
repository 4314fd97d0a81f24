package dev.galley.laws;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyAttributes;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Makes a law try the same values in every build, so that no build fails by chance. {@code -Dgalley.seed=2} tries others, and
 * {@code -Dgalley.tries=100} that many times more of them.
 */
public final class Repeatable implements AroundPropertyHook {

    private static final long SEED = Long.getLong("galley.seed", 1);
    private static final int FACTOR = Integer.getInteger("galley.tries", 1);
    private static final int DEFAULT_TRIES = 200; // as in junit-platform.properties

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        PropertyAttributes attributes = context.attributes();
        // Each law has values of its own: the same first hundred everywhere would leave much untried.
        attributes.setSeed(Long.toString(SEED * 31 + context.label().hashCode()));
        if (FACTOR > 1) {
            attributes.setTries(attributes.tries().orElse(DEFAULT_TRIES) * FACTOR);
        }
        return property.execute();
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS; // named at a class, meant for its laws
    }

    @Override
    public int aroundPropertyProximity() {
        return -100; // before everything else
    }
}
