package io.timbre.niche;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Stems the words of one language with a stemmer from Lucene. */
final class StemWords {
  private final Analyzer analyzer;

  StemWords(UnaryOperator<TokenStream> stemmer) {
    analyzer =
        new Analyzer() {
          @Override
          protected TokenStreamComponents createComponents(String field) {
            KeywordTokenizer whole = new KeywordTokenizer();
            return new TokenStreamComponents(whole, stemmer.apply(whole));
          }
        };
  }

  String stem(String word) {
    try (TokenStream stems = analyzer.tokenStream("", word)) {
      CharTermAttribute stem = stems.addAttribute(CharTermAttribute.class);
      stems.reset();
      String cut = stems.incrementToken() ? stem.toString() : word;
      stems.end();
      return cut;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot stem '" + word + "', which is in memory", e);
    }
  }
}
