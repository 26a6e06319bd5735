/**
 * Reading a brief in words: topics are the niche room's, and conditions, audience and exclusions
 * are read here, word by word, from tables of words.
 */
@NullMarked
package io.timbre.discovery.reading;

import org.jspecify.annotations.NullMarked;
