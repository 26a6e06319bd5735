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
 * A language, beside English, that niches have names in. Where a word is of several, the first of
 * these counts.
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

  /** The table of the names that niches have in it. */
  String file() {
    return "niches." + code + ".tsv";
  }

  /** ISO 639-1. */
  String code() {
    return code;
  }

  Locale locale() {
    return Locale.of(code);
  }

  /** What remains of a word in whatever number, gender and case it stands, roughly. */
  String stem(Word word) {
    return stems.stem(word.text());
  }

  /** Whether the word holds sentences of it together, or any brief for creators is full of it. */
  boolean hasStopWord(Word word) {
    return stopWords.contains(word.text());
  }
}
