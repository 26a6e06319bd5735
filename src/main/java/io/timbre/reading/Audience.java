package io.timbre.reading;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Who content is for, as a brief says it. It does not say who makes the content.
 *
 * @param text the words that say it, as they were typed
 * @param ages how old they are; a named generation has the ages it has in 2026
 * @param gender empty where all are meant
 * @param stage the generation or stage of life that was named, if one was
 */
public record Audience(String text, Ages ages, Optional<Gender> gender, Optional<LifeStage> stage)
    implements Finding {

  /** A gender that content can be for. */
  public enum Gender {
    FEMALE("womens-lifestyle"),
    MALE("mens-lifestyle");

    private final String niche;

    Gender(String niche) {
      this.niche = niche;
    }
  }

  /** A generation or a stage of life. */
  public enum LifeStage {
    CHILDREN("children"),
    TWEENS("teenagers"),
    TEENS("teenagers"),
    STUDENTS("university-life"),
    YOUNG_ADULTS("students-young-adults"),
    ADULTS(""),
    SENIORS("over-fifty-lifestyle"),
    GEN_ALPHA("children"),
    GEN_Z("students-young-adults"),
    MILLENNIALS("students-young-adults"),
    GEN_X("over-fifty-lifestyle"),
    BOOMERS("over-fifty-lifestyle");

    private final String niche;

    LifeStage(String niche) {
      this.niche = niche;
    }
  }

  /**
   * From an age to an age, both included; an empty bound is open.
   *
   * @throws IllegalArgumentException where the youngest is older than the oldest
   */
  public record Ages(OptionalInt youngest, OptionalInt oldest) {
    /** Everybody. */
    public static final Ages ALL = new Ages(OptionalInt.empty(), OptionalInt.empty());

    public Ages {
      if (youngest.orElse(0) > oldest.orElse(Integer.MAX_VALUE)) {
        throw new IllegalArgumentException("ages run from %s to %s".formatted(youngest, oldest));
      }
    }

    /** Everybody who is of these or of those ages, and in between. */
    Ages and(Ages other) {
      if (equals(ALL)) {
        return other;
      }
      return other.equals(ALL) ? this : new Ages(least(other), most(other));
    }

    private OptionalInt least(Ages other) {
      return youngest.isEmpty() || other.youngest.isEmpty()
          ? OptionalInt.empty()
          : OptionalInt.of(Math.min(youngest.getAsInt(), other.youngest.getAsInt()));
    }

    private OptionalInt most(Ages other) {
      return oldest.isEmpty() || other.oldest.isEmpty()
          ? OptionalInt.empty()
          : OptionalInt.of(Math.max(oldest.getAsInt(), other.oldest.getAsInt()));
    }
  }

  /** People of some ages, with nothing else said about them. */
  static Audience of(Ages ages) {
    return new Audience("", ages, Optional.empty(), Optional.empty());
  }

  /** The key of the niche that is for them alone; empty where there is none. */
  String niche() {
    return gender.map(g -> g.niche).or(() -> stage.map(s -> s.niche)).orElse("");
  }

  /** The same, said by these words. */
  Audience saidBy(String words) {
    return new Audience(words, ages, gender, stage);
  }

  /** These and those: of two genders it is for all, of two stages for none in particular. */
  Audience and(Audience other) {
    return new Audience(
        text + ", " + other.text,
        ages.and(other.ages),
        one(gender, other.gender),
        one(stage, other.stage));
  }

  private static <T> Optional<T> one(Optional<T> first, Optional<T> second) {
    if (first.isPresent() && second.isPresent() && !first.equals(second)) {
      return Optional.empty();
    }
    return first.or(() -> second);
  }
}
