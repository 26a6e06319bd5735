package crooked.circle.egg;

import crooked.circle.Chicken;

/** Uses the package that uses it: {@link Chicken}. */
public record Egg(Chicken of) {}
