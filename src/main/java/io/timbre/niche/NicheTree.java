package io.timbre.niche;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The tree of all niches. The niches are kept in pre-order. Immutable, and therefore safe to share.
 */
public final class NicheTree {
  /** The maximum depth of a niche. A first-level niche has depth 1. */
  public static final int MAX_DEPTH = 4;

  private static final String FILE = "niches.tsv";

  private final List<NicheNode> roots;
  private final List<NicheNode> all;
  private final Map<String, NicheNode> byKey;
  private final Phrases phrases;

  private NicheTree(Collection<NicheRow> rows) {
    roots = grow(rows);
    all = roots.stream().flatMap(NicheTree::preOrder).toList();
    byKey = all.stream().collect(Collectors.toUnmodifiableMap(NicheNode::key, n -> n));
    phrases = phrases(all);
  }

  /**
   * Loads the tree that Timbre ships as {@code niches.tsv}.
   *
   * @throws InvalidNicheFile if a key is used twice, a parent does not stand above its child, a
   *     niche is too deep, or a phrase names two niches
   */
  public static NicheTree shipped() {
    return of(TableLine.shipped(FILE, NicheRow.COLUMNS));
  }

  static NicheTree parse(String table) {
    return of(TableLine.of(FILE, table, NicheRow.COLUMNS));
  }

  private static NicheTree of(List<TableLine> lines) {
    Map<String, NicheRow> rows = new LinkedHashMap<>();
    Map<String, Integer> depths = new LinkedHashMap<>();
    for (TableLine line : lines) {
      NicheRow row = NicheRow.of(line);
      if (rows.putIfAbsent(row.key(), row) != null) {
        throw line.wrong("key '" + row.key() + "' is taken by a line above");
      }
      depths.put(row.key(), depth(row, depths));
    }
    return new NicheTree(rows.values());
  }

  /**
   * Returns the depth of a row. Parents must stand above their children, so that no niche can be
   * its own ancestor.
   */
  private static int depth(NicheRow row, Map<String, Integer> depthsAbove) {
    if (row.parent().isEmpty()) {
      return 1;
    }
    Integer above = depthsAbove.get(row.parent().get());
    if (above == null) {
      throw row.line().wrong("parent '" + row.parent().get() + "' is no niche of a line above");
    }
    if (above == MAX_DEPTH) {
      throw row.line().wrong("niche '" + row.key() + "' lies deeper than " + MAX_DEPTH);
    }
    return above + 1;
  }

  private static List<NicheNode> grow(Collection<NicheRow> rows) {
    Map<String, List<NicheRow>> below =
        rows.stream()
            .filter(row -> row.parent().isPresent())
            .collect(Collectors.groupingBy(row -> row.parent().orElseThrow()));
    List<NicheNode> roots = new ArrayList<>();
    for (NicheRow row : rows) {
      if (row.parent().isEmpty()) {
        int position = roots.isEmpty() ? 0 : roots.getLast().subtreeEnd();
        roots.add(new NicheNode(row, null, position, below));
      }
    }
    return List.copyOf(roots);
  }

  private static Stream<NicheNode> preOrder(NicheNode niche) {
    return Stream.concat(Stream.of(niche), niche.children().stream().flatMap(NicheTree::preOrder));
  }

  private static Phrases phrases(List<NicheNode> niches) {
    Phrases phrases = new Phrases(Word::stem);
    for (NicheNode niche : niches) {
      for (String phrase : niche.row().phrases()) {
        List<Word> words = Word.allIn(phrase);
        TableLine line = niche.row().line();
        if (words.isEmpty()) {
          throw line.wrong("'" + phrase + "' has no word in it");
        }
        phrases
            .add(words, niche)
            .or(() -> phrases.addRunTogether(words, niche))
            .ifPresent(other -> {
              throw line.wrong("'" + phrase + "' already names " + other.row());
            });
      }
    }
    return phrases;
  }

  /** Returns all niches in pre-order. The index of a niche is its {@link NicheNode#position()}. */
  public List<NicheNode> all() {
    return all;
  }

  /** Returns the first-level niches. */
  public List<NicheNode> roots() {
    return roots;
  }

  /** Returns the niche with this key. */
  public Optional<NicheNode> find(String key) {
    @Nullable NicheNode niche = byKey.get(key);
    return Optional.ofNullable(niche);
  }

  /**
   * Returns the niche with this key.
   *
   * @throws UnknownNiche if there is none
   */
  public NicheNode get(String key) {
    return find(key).orElseThrow(() -> new UnknownNiche(key));
  }

  /** Returns the niche at this place in pre-order, from 0 to the number of niches minus one. */
  public NicheNode at(int position) {
    return all.get(position);
  }

  /**
   * Returns the niche that the whole phrase names, by its name or a synonym. Case, accents,
   * hyphens, spaces and plurals are ignored.
   */
  public Optional<NicheNode> named(String phrase) {
    return phrases.named(Word.allIn(phrase));
  }

  Phrases phrases() {
    return phrases;
  }
}
