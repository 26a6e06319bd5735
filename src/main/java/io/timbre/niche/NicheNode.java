package io.timbre.niche;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A niche in its place in the {@link NicheTree}: Food › Baking › Gluten-free baking. Immutable, and
 * the same object for the same niche throughout a tree.
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

  /** What the niche is called in addresses and tables: unique, kebab-case, never shown. */
  public String key() {
    return row.key();
  }

  /** What the niche is called on a page, in English. */
  public String name() {
    return row.name();
  }

  /** The niche one level up; empty for a first-level niche. */
  public Optional<NicheNode> parent() {
    return Optional.ofNullable(parent);
  }

  /** The niches one level down, in the order of the file. */
  public List<NicheNode> children() {
    return children;
  }

  /** How deep the niche lies: 1 for a first-level niche, at most {@link NicheTree#MAX_DEPTH}. */
  public int depth() {
    return path.size();
  }

  /** The keys from the first level down to this niche, which is the last. */
  public List<String> path() {
    return path;
  }

  /** The place in pre-order over the whole tree, from 0. */
  public int position() {
    return position;
  }

  /**
   * The first position after this niche and all below it: the subtree is {@code position <= p <
   * subtreeEnd}.
   */
  public int subtreeEnd() {
    return subtreeEnd;
  }

  /** The unique id of the same thing in the IAB Content Taxonomy 3.1; empty where it has none. */
  public Optional<String> iab() {
    return row.iab();
  }

  /** Other words for the niche, beside its name. */
  public List<String> synonyms() {
    return row.synonyms();
  }

  /** Whether this niche is {@code ancestor} or lies below it; both are of the same tree. */
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
