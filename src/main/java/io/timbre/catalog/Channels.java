package io.timbre.catalog;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The channels of the catalogue. */
public interface Channels extends Repository<Channel, Long> {

  Channel save(Channel channel);

  Optional<Channel> findById(long id);

  Optional<Channel> findByPlatformAndHandle(Platform platform, Handle handle);
}
