package io.timbre.currency.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A file of rates, as it is chosen. */
record RatesFileForm(@Nullable MultipartFile file) {}
