package io.timbre.currency.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The form that sends a file of rates. */
record RatesFileForm(@Nullable MultipartFile file) {}
