package crooked.circle;

import crooked.circle.egg.Egg;

/** Uses a package that uses its own: {@link Egg}. */
public record Chicken(Egg from) {}
