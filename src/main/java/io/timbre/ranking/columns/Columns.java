package io.timbre.ranking.columns;

import io.timbre.catalog.ChannelId;
import io.timbre.niche.NicheTree;
import io.timbre.niche.WeightedNiche;
import io.timbre.ranking.Facets;
import io.timbre.scoring.Benchmarks;
import io.timbre.scoring.NicheShare;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The standings of all channels in memory: an immutable copy of the database after one refresh. A
 * channel is identified by its ordinal, which is its place by rising ID from 0.
 */
public final class Columns {

  private final NicheTree tree;
  private final Benchmarks benchmarks;
  private final Block[] blocks;
  private final List<String> countries;
  private final List<String> languages;
  private final int size;
  private final FacetsOfAll facetsOfAll = new FacetsOfAll();

  Columns(
      NicheTree tree,
      Benchmarks benchmarks,
      List<Block> blocks,
      List<String> countries,
      List<String> languages) {
    this.tree = tree;
    this.benchmarks = benchmarks;
    this.blocks = blocks.toArray(Block[]::new);
    this.countries = List.copyOf(countries);
    this.languages = List.copyOf(languages);
    this.size = blocks.stream().mapToInt(Block::size).sum();
  }

  /** Returns the benchmarks that every channel was scored with. */
  public Benchmarks benchmarks() {
    return benchmarks;
  }

  /** Returns the number of channels. */
  public int size() {
    return size;
  }

  /** Returns the facets of a query without filters. */
  Facets facetsOfAll(LocalDate today) {
    return facetsOfAll.on(today, this);
  }

  NicheTree tree() {
    return tree;
  }

  Block[] blocks() {
    return blocks;
  }

  /** Returns the country codes by their index in the blocks. The first means "not known". */
  List<String> countries() {
    return countries;
  }

  /** Returns the language codes by their index in the blocks. The first means "not known". */
  List<String> languages() {
    return languages;
  }

  Optional<String> country(Block block, int row) {
    return code(countries, block.country[row]);
  }

  Optional<String> language(Block block, int row) {
    return code(languages, block.language[row]);
  }

  private static Optional<String> code(List<String> codes, int number) {
    return number == 0 ? Optional.empty() : Optional.of(codes.get(number));
  }

  Block blockOf(int ordinal) {
    return blocks[ordinal / Block.CHANNELS];
  }

  static int rowOf(int ordinal) {
    return ordinal % Block.CHANNELS;
  }

  ChannelId channel(int ordinal) {
    return new ChannelId(blockOf(ordinal).channel[rowOf(ordinal)]);
  }

  /** Returns the ordinal of a channel; empty if it has no standing. */
  OptionalInt find(ChannelId channel) {
    for (int b = 0; b < blocks.length; b++) {
      if (channel.value() <= blocks[b].channel[blocks[b].size() - 1]) {
        int row = Arrays.binarySearch(blocks[b].channel, channel.value());
        return row < 0 ? OptionalInt.empty() : OptionalInt.of(b * Block.CHANNELS + row);
      }
    }
    return OptionalInt.empty();
  }

  /** Returns the niches of a channel in the form the score model uses. */
  List<NicheShare> profile(int ordinal) {
    return niches(ordinal).stream()
        .map(share -> new NicheShare(share.niche().path(), share.weight()))
        .toList();
  }

  /** Returns the niches of a channel with their shares, in the order of the tree. */
  List<WeightedNiche> niches(int ordinal) {
    Block block = blockOf(ordinal);
    int row = rowOf(ordinal);
    List<WeightedNiche> niches = new ArrayList<>();
    for (int i = block.firstNiche[row]; i < block.firstNiche[row + 1]; i++) {
      niches.add(new WeightedNiche(tree.at(block.niche[i]), block.share[i]));
    }
    return niches;
  }
}
