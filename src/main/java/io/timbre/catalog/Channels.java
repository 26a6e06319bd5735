package io.timbre.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.EntityGraph.EntityGraphType;
import org.springframework.data.repository.Repository;

/** The channels of the catalogue. */
public interface Channels extends Repository<Channel, Long> {

  Channel save(Channel channel);

  Optional<Channel> findByPlatformAndHandle(Platform platform, Handle handle);

  /** These channels with their creators and niches, in no order. */
  @EntityGraph(attributePaths = "creator", type = EntityGraphType.LOAD)
  List<Channel> findByIdIn(Collection<Long> ids);

  /** A channel with its creator and everything that was counted. */
  @EntityGraph(
      attributePaths = {"creator", "snapshots"},
      type = EntityGraphType.LOAD)
  Optional<Channel> findWithHistoryById(long id);

  /** Channels whose creator has this name, at most 20. */
  @EntityGraph(attributePaths = "creator", type = EntityGraphType.LOAD)
  List<Channel> findTop20ByCreatorNameIgnoreCase(String name);

  /** Every channel of a creator, in a fixed order. */
  List<Channel> findByCreatorOrderByPlatform(Creator creator);
}
