package dev.rapporteur.examples.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Block;
import dev.rapporteur.core.Span;
import dev.rapporteur.parser.lexicon.Lexicons;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.text.Passage;
import dev.rapporteur.parser.text.PassageReader;
import dev.rapporteur.parser.text.Token;
import dev.rapporteur.parser.text.Weigher;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;

/**
 * Learns the weights that choose between the classes of a word: {@code class-weights.tsv}.
 *
 * <p>An averaged perceptron (Collins, EMNLP 2002) reads the texts as the parser does, word by word
 * from left to right with its own choices behind it, and is corrected by what Apache OpenNLP's
 * tagger for English says of the same words. Texts, order and passes are fixed, so two runs give
 * the same file.
 *
 * <pre>
 * {@code java -cp evaluation.jar dev.rapporteur.examples.evaluation.WordClassLearner OUT FOLDER...}
 * </pre>
 */
public final class WordClassLearner {

  private static final String MODEL = "/en-pos-maxent.bin";
  private static final int PASSES = 6;

  private WordClassLearner() {}

  /** One block of a text, and the class that the tagger gives to each of its tokens. */
  private record Lesson(String text, Block block, ImmutableList<WordClass> classes) {}

  /**
   * Learns from all texts in the folders.
   *
   * @param args the file to write, and the folders
   */
  public static void main(String[] args) throws IOException {
    List<Lesson> lessons = new ArrayList<>();
    POSTaggerME tagger = tagger();
    for (int i = 1; i < args.length; i++) {
      for (Path file : texts(Path.of(args[i]))) {
        addLessons(Files.readString(file, UTF_8), tagger, lessons);
      }
    }
    Perceptron perceptron = new Perceptron();
    PassageReader reader = reader(perceptron);
    for (int pass = 0; pass < PASSES; pass++) {
      for (Lesson lesson : lessons) {
        perceptron.expect(lesson.classes());
        reader.read(lesson.text(), lesson.block());
      }
    }
    Files.writeString(Path.of(args[0]), perceptron.file(), UTF_8);
    PrintStream out = new PrintStream(System.out, true, UTF_8);
    out.printf("%d blocks, %s%n", lessons.size(), perceptron);
  }

  private static POSTaggerME tagger() throws IOException {
    try (InputStream model = WordClassLearner.class.getResourceAsStream(MODEL)) {
      return new POSTaggerME(new POSModel(model), POSTagFormat.PENN);
    }
  }

  private static PassageReader reader(Weigher weigher) {
    return new PassageReader(Lexicons.standard(), weigher);
  }

  private static List<Path> texts(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  /** A block for each line; a line without a full stop at its end is a title, and no lesson. */
  private static void addLessons(String text, POSTaggerME tagger, List<Lesson> lessons) {
    PassageReader plain = reader((index, candidates, clues) -> candidates.get(0));
    int at = 0;
    for (String line : text.split("\n", -1)) {
      if (line.length() > 40 && ".?!\"”’'".indexOf(lastLetter(line)) >= 0) {
        Block block = new Block(Block.Kind.PARAGRAPH, new Span(at, at + line.length()));
        lessons.add(new Lesson(text, block, classes(plain.read(text, block), tagger)));
      }
      at += line.length() + 1;
    }
  }

  private static char lastLetter(String line) {
    String stripped = line.strip();
    return stripped.isEmpty() ? ' ' : stripped.charAt(stripped.length() - 1);
  }

  private static ImmutableList<WordClass> classes(Passage passage, POSTaggerME tagger) {
    ImmutableList.Builder<WordClass> classes = ImmutableList.builder();
    for (var sentence : passage.sentences()) {
      String[] words = new String[sentence.end() - sentence.start()];
      for (int i = 0; i < words.length; i++) {
        words[i] = printed(passage.tokens().get(sentence.start() + i));
      }
      for (String tag : tagger.tag(words)) {
        classes.add(ofTag(tag));
      }
    }
    return classes.build();
  }

  /** As the Penn Treebank prints it. */
  private static String printed(Token token) {
    return switch (token.kind()) {
      case QUOTE_OPEN -> "``";
      case QUOTE_CLOSE -> "''";
      case DASH -> "--";
      default -> token.text().replace('’', '\'');
    };
  }

  private static WordClass ofTag(String tag) {
    return switch (tag) {
      case "VB", "VBP" -> WordClass.VERB_BASE;
      case "VBZ" -> WordClass.VERB_PRESENT;
      case "VBD" -> WordClass.VERB_PAST;
      case "VBN" -> WordClass.PARTICIPLE;
      case "VBG" -> WordClass.GERUND;
      case "NN" -> WordClass.NOUN;
      case "NNS" -> WordClass.PLURAL;
      case "JJ", "JJR", "JJS" -> WordClass.ADJECTIVE;
      case "RB", "RBR", "RBS", "RP" -> WordClass.ADVERB;
      default -> WordClass.PUNCTUATION;
    };
  }
}
