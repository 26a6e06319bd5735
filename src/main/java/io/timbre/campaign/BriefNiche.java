package io.timbre.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A niche of a brief, by its key, and its weight among the others. */
@Embeddable
record BriefNiche(@Column(name = "niche_key") String key, double weight) {}
