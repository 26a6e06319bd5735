package io.timbre.catalog;

/** What a channel is called on its platform, without the leading {@code @}. */
public record Handle(String value) {}
