package io.timbre.catalog;

import io.timbre.niche.Niche;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/**
 * How much of a channel is about a niche.
 *
 * @param niche the niche
 * @param share above 0, at most 1
 */
@Embeddable
public record NicheShare(
    @ManyToOne(fetch = FetchType.EAGER) @JoinColumn(name = "niche_id") Niche niche, double share) {

  public NicheShare {
    if (!(share > 0 && share <= 1)) {
      throw new IllegalArgumentException("A share is above 0 and at most 1, not " + share);
    }
  }
}
