package dev.rapporteur.examples.benchmarks;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** What Stanford CoreNLP does to the same texts without a model. */
public class CoreNlpBenchmark extends TextBenchmark {

  private final StanfordCoreNLP sentences = pipeline("tokenize,ssplit");
  private final StanfordCoreNLP quotations = pipeline("tokenize,ssplit,quote");

  private static StanfordCoreNLP pipeline(String annotators) {
    Properties properties = new Properties();
    properties.setProperty("annotators", annotators);
    properties.setProperty("quote.attributeQuotes", "false");
    return new StanfordCoreNLP(properties);
  }

  /** Tokens and sentences. */
  @Benchmark
  public void coreNlp(Blackhole results) {
    each(results, text -> annotate(sentences, text));
  }

  /** Tokens, sentences, and the words between quotation marks, without who says them. */
  @Benchmark
  public void coreNlpQuotes(Blackhole results) {
    each(results, text -> annotate(quotations, text));
  }

  private static Annotation annotate(StanfordCoreNLP pipeline, String text) {
    Annotation annotation = new Annotation(text);
    pipeline.annotate(annotation);
    return annotation;
  }
}
