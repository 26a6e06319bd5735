package io.timbre.ranking.columns;

import io.timbre.catalog.Tier;
import io.timbre.niche.NicheNode;
import io.timbre.niche.NicheTree;
import io.timbre.scoring.Benchmarks;
import io.timbre.scoring.Forecast;
import io.timbre.scoring.SetApart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Builds blocks from channels in the order of rising IDs. */
final class BuildColumns {

  private final NicheTree tree;
  private final Codes countries = new Codes();
  private final Codes languages = new Codes();
  private final List<Block> blocks = new ArrayList<>();
  private final List<ChannelLine> waiting = new ArrayList<>(Block.CHANNELS);
  private long last;

  BuildColumns(NicheTree tree) {
    this.tree = tree;
  }

  /**
   * Adds the next channel.
   *
   * @throws IllegalArgumentException if its ID is not above the previous one
   */
  void add(ChannelLine line) {
    if (line.channel().value() <= last) {
      throw new IllegalArgumentException(line.channel() + " came after " + last);
    }
    last = line.channel().value();
    waiting.add(line);
    if (waiting.size() == Block.CHANNELS) {
      fillBlock();
    }
  }

  /** Builds the columns of all added channels, scored with the given benchmarks. */
  Columns build(Benchmarks benchmarks) {
    if (!waiting.isEmpty()) {
      fillBlock();
    }
    return new Columns(tree, benchmarks, blocks, countries.all(), languages.all());
  }

  private void fillBlock() {
    int niches = waiting.stream().mapToInt(line -> line.niches().size()).sum();
    Block block = new Block(waiting.size(), niches);
    for (int row = 0; row < waiting.size(); row++) {
      fillRow(block, row, waiting.get(row));
      fillNiches(block, row, waiting.get(row).niches());
    }
    blocks.add(block);
    waiting.clear();
  }

  private void fillRow(Block block, int row, ChannelLine line) {
    block.channel[row] = line.channel().value();
    block.platform[row] = (byte) line.platform().ordinal();
    block.tier[row] = (byte) tier(line);
    block.country[row] = countries.number(line.country());
    block.language[row] = languages.number(line.language());
    block.engagement[row] = line.engagement();
    block.amongPeers[row] = line.amongPeers();
    block.cost[row] = line.cost();
    block.deductions[row] = line.deductions();
    block.setApart[row] =
        SetApart.of(line.effectivePosts(), line.followers(), OptionalDouble.empty()).isPresent();
    block.followers[row] = line.followers().orElse(Block.UNKNOWN);
    block.rate[row] = line.rate().orElse(Double.NaN);
    block.perEngagement[row] = line.perEngagement().orElse(Double.NaN);
    block.flags[row] = line.flags();
    block.newestOn[row] =
        line.newestOn().map(day -> Math.toIntExact(day.toEpochDay())).orElse(Block.NEVER);
    fillOffer(block, row, line);
    fillParts(block, row);
  }

  private static void fillParts(Block block, int row) {
    block.followersPart[row] = Scale.FOLLOWERS.part(block.knownFollowers(row));
    block.ratePart[row] = Scale.RATE.part(block.rate[row]);
    block.costPart[row] = Scale.COST.part(block.perEngagement[row]);
    block.pricePart[row] = Scale.PRICE.part(block.price[row]);
  }

  private static void fillOffer(Block block, int row, ChannelLine line) {
    Optional<Forecast> forecast = line.engagements();
    block.engagements[row] = forecast.map(Forecast::point).orElse(Double.NaN);
    block.engagementsLo[row] = forecast.map(Forecast::lo).orElse(Double.NaN);
    block.engagementsHi[row] = forecast.map(Forecast::hi).orElse(Double.NaN);
    block.price[row] = line.price().orElse(Double.NaN);
    block.priceEstimated[row] = line.priceEstimated();
  }

  private static int tier(ChannelLine line) {
    return line.followers().isPresent()
        ? Tier.of(line.followers().getAsLong()).ordinal()
        : Tier.values().length;
  }

  private void fillNiches(Block block, int row, List<ChannelLine.Share> shares) {
    int at = block.firstNiche[row];
    NicheNode before = null;
    for (ChannelLine.Share share : shares) {
      NicheNode niche = share.niche();
      block.niche[at] = (short) niche.position();
      block.fork[at] = (short) (before == null ? tree.all().size() : fork(before, niche));
      block.share[at] = share.share();
      before = niche;
      at++;
    }
    block.firstNiche[row + 1] = at;
  }

  /**
   * Returns the lowest common ancestor of both niches, or the place after the last niche, which
   * stands for the root of the tree.
   */
  private int fork(NicheNode before, NicheNode niche) {
    Optional<NicheNode> above = Optional.of(before);
    while (above.isPresent() && !niche.isWithin(above.get())) {
      above = above.get().parent();
    }
    return above.map(NicheNode::position).orElse(tree.all().size());
  }
}
