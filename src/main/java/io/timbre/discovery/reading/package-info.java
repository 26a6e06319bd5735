/**
 * Reading a brief in words: the niche package reads topics; conditions, audience and exclusions are
 * read here, token by token, from tables of words.
 */
@NullMarked
package io.timbre.discovery.reading;

import org.jspecify.annotations.NullMarked;
