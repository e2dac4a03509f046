package dev.rapporteur.examples.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.text.BreakIterator;
import java.util.Locale;
import opennlp.tools.sentdetect.SentenceDetector;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.Tokenizer;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.commonmark.parser.Parser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** What others do to the same texts; each does less than a parse, and most much less. */
public class ComparisonBenchmark extends TextBenchmark {

  private static final String SENTENCE_MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
  private static final String TOKEN_MODEL = "/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin";

  private final BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
  private final Parser commonmark = Parser.builder().build();
  private final SentenceDetector sentenceDetector;
  private final Tokenizer tokenizer;

  /** Loads the models of OpenNLP. */
  public ComparisonBenchmark() {
    try (InputStream sentenceModel = ComparisonBenchmark.class.getResourceAsStream(SENTENCE_MODEL);
        InputStream tokenModel = ComparisonBenchmark.class.getResourceAsStream(TOKEN_MODEL)) {
      this.sentenceDetector = new SentenceDetectorME(new SentenceModel(sentenceModel));
      this.tokenizer = new TokenizerME(new TokenizerModel(tokenModel));
    } catch (IOException e) {
      throw new IllegalStateException("a model of OpenNLP cannot be read", e);
    }
  }

  /** The sentence borders of the JDK: the yardstick. */
  @Benchmark
  public void breakIterator(Blackhole results) {
    each(results, this::countSentences);
  }

  private int countSentences(String text) {
    sentences.setText(text);
    int count = 0;
    while (sentences.next() != BreakIterator.DONE) {
      count++;
    }
    return count;
  }

  /** The blocks and inlines of a Markdown text. */
  @Benchmark
  public void commonmark(Blackhole results) {
    each(results, commonmark::parse);
  }

  /** Sentences, and the tokens of each, by OpenNLP's models for English. */
  @Benchmark
  public void openNlp(Blackhole results) {
    each(
        results,
        text -> {
          for (String sentence : sentenceDetector.sentDetect(text)) {
            results.consume(tokenizer.tokenize(sentence));
          }
          return text;
        });
  }
}
