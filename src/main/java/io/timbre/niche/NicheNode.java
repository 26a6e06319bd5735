package io.timbre.niche;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A niche in its place in the {@link NicheTree}, such as Food › Baking › Gluten-free baking.
 * Immutable. A tree has exactly one object per niche.
 */
public final class NicheNode {
  private final NicheRow row;
  private final @Nullable NicheNode parent;
  private final List<String> path;
  private final int position;
  private final List<NicheNode> children;
  private final int subtreeEnd;

  NicheNode(
      NicheRow row, @Nullable NicheNode parent, int position, Map<String, List<NicheRow>> below) {
    this.row = row;
    this.parent = parent;
    this.path = pathBelow(parent, row.key());
    this.position = position;
    List<NicheNode> grown = new ArrayList<>();
    int next = position + 1;
    for (NicheRow child : below.getOrDefault(row.key(), List.of())) {
      grown.add(new NicheNode(child, this, next, below));
      next = grown.getLast().subtreeEnd;
    }
    this.children = List.copyOf(grown);
    this.subtreeEnd = next;
  }

  private static List<String> pathBelow(@Nullable NicheNode parent, String key) {
    List<String> path = new ArrayList<>(parent == null ? List.of() : parent.path);
    path.add(key);
    return List.copyOf(path);
  }

  /**
   * Returns the unique key used in addresses and tables. It is in kebab case and is never shown.
   */
  public String key() {
    return row.key();
  }

  /** Returns the English name shown on pages. */
  public String name() {
    return row.name();
  }

  /** Returns the niche one level up; empty for a first-level niche. */
  public Optional<NicheNode> parent() {
    return Optional.ofNullable(parent);
  }

  /** Returns the niches one level down, in the order of the file. */
  public List<NicheNode> children() {
    return children;
  }

  /**
   * Returns the level of the niche: 1 for a first-level niche, at most {@link NicheTree#MAX_DEPTH}.
   */
  public int depth() {
    return path.size();
  }

  /** Returns the keys from the first level down to this niche, which is the last. */
  public List<String> path() {
    return path;
  }

  /** Returns the place in pre-order over the whole tree, from 0. */
  public int position() {
    return position;
  }

  /**
   * Returns the first position after this niche and all niches below it. The subtree is {@code
   * position <= p < subtreeEnd}.
   */
  public int subtreeEnd() {
    return subtreeEnd;
  }

  /** Returns the ID of the same topic in the IAB Content Taxonomy 3.1; empty if there is none. */
  public Optional<String> iab() {
    return row.iab();
  }

  /** Returns the other words for the niche, without its name. */
  public List<String> synonyms() {
    return row.synonyms();
  }

  /** Whether this niche is {@code ancestor} or lies below it. Both must be from the same tree. */
  public boolean isWithin(NicheNode ancestor) {
    return ancestor.position <= position && position < ancestor.subtreeEnd;
  }

  NicheRow row() {
    return row;
  }

  @Override
  public String toString() {
    return String.join("/", path);
  }
}
