package io.timbre.niche;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;

/**
 * A language other than English in which niches have names. If a word belongs to several languages,
 * the first of these counts.
 */
enum Language {
  GERMAN(
      "de",
      in -> new GermanLightStemFilter(new GermanNormalizationFilter(in)),
      GermanAnalyzer.getDefaultStopSet(),
      "fur uber gegen ab bis sowie rund ums ganz mehr suchen suche sucht gesucht marke marken"
          + " produkt produkte kampagne nutzer beitrage beitrag kanal kanale zielgruppe thema"),
  SPANISH(
      "es",
      SpanishLightStemFilter::new,
      SpanishAnalyzer.getDefaultStopSet(),
      "busco buscamos creador creadores creadora creadoras contenido marca marcas producto"
          + " productos campana cuentas publico"),
  FRENCH(
      "fr",
      FrenchLightStemFilter::new,
      FrenchAnalyzer.getDefaultStopSet(),
      "cherche cherchons createur createurs creatrice creatrices contenu marque marques produit"
          + " produits campagne influenceur influenceurs influenceuse influenceuses comptes"),
  PORTUGUESE(
      "pt",
      PortugueseLightStemFilter::new,
      PortugueseAnalyzer.getDefaultStopSet(),
      "procuro procuramos criador criadores criadora criadoras conteudo marca marcas produto"
          + " produtos campanha influenciador influenciadores contas"),
  ITALIAN(
      "it",
      ItalianLightStemFilter::new,
      ItalianAnalyzer.getDefaultStopSet(),
      "cerco cerchiamo creatore creatori contenuti marchio marchi prodotto prodotti campagna"
          + " profili");

  private final String code;
  private final StemWords stems;
  private final Set<String> stopWords = new HashSet<>();

  Language(
      String code, UnaryOperator<TokenStream> stemmer, CharArraySet stopWords, String ofBriefs) {
    this.code = code;
    this.stems = new StemWords(stemmer);
    stopWords.forEach(word ->
        Word.allIn(new String((char[]) word)).forEach(part -> this.stopWords.add(part.text())));
    this.stopWords.addAll(Set.of(ofBriefs.split(" ")));
  }

  /** Returns the file name of the table with the names of niches in this language. */
  String file() {
    return "niches." + code + ".tsv";
  }

  /** Returns the ISO 639-1 code. */
  String code() {
    return code;
  }

  Locale locale() {
    return Locale.of(code);
  }

  /** Returns the approximate stem of a word, without endings for number, gender and case. */
  String stem(Word word) {
    return stems.stem(word.text());
  }

  /** Whether the word is a stop word of this language or common in any brief for creators. */
  boolean hasStopWord(Word word) {
    return stopWords.contains(word.text());
  }
}
