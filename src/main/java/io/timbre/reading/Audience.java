package io.timbre.reading;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * The people that content is for, as stated in a brief. It says nothing about the creators.
 *
 * @param text the words that state it, as typed
 * @param ages their ages; for a named generation, its ages in 2026
 * @param gender their gender; empty if all are meant
 * @param stage the generation or stage of life; empty if none is named
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
   * A range of ages with inclusive bounds. An empty bound is open.
   *
   * @throws IllegalArgumentException if the youngest is older than the oldest
   */
  public record Ages(OptionalInt youngest, OptionalInt oldest) {
    /** All ages. */
    public static final Ages ALL = new Ages(OptionalInt.empty(), OptionalInt.empty());

    public Ages {
      if (youngest.orElse(0) > oldest.orElse(Integer.MAX_VALUE)) {
        throw new IllegalArgumentException(
            "the youngest age must not be above the oldest: %s, %s".formatted(youngest, oldest));
      }
    }

    /** Returns the range that spans both ranges. {@link #ALL} adds nothing. */
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

  /** Returns an audience of which only the ages are known. */
  static Audience of(Ages ages) {
    return new Audience("", ages, Optional.empty(), Optional.empty());
  }

  /**
   * Returns the key of the niche specifically for this audience; an empty string if there is none.
   */
  String niche() {
    return gender.map(g -> g.niche).or(() -> stage.map(s -> s.niche)).orElse("");
  }

  /** Returns this audience with other words as its text. */
  Audience saidBy(String words) {
    return new Audience(words, ages, gender, stage);
  }

  /**
   * Returns the combination of both audiences. Two different genders or stages cancel each other.
   */
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
