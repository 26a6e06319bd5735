package io.timbre.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A niche of a brief: its key, and its weight relative to the others. */
@Embeddable
record BriefNiche(@Column(name = "niche_key") String key, double weight) {}
