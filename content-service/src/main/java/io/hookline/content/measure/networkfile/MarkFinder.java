package io.hookline.content.measure.networkfile;

import io.hookline.content.network.Network;
import java.util.List;

/** Finds what parts a number's whole from its fraction, by all cells of a table. */
final class MarkFinder {

  /**
   * @param mark null where no number needs one, or it is asked for
   */
  record Result(Mark mark, Question question, Fault fault) {}

  private final int[] proofs = new int[2];
  private final int[] openCounts = new int[2];
  private final int[] openOthers = new int[2];

  void add(NumberText number, boolean count) {
    Mark proof = number.proof();
    if (proof != null) {
      proofs[proof.ordinal()]++;
    }
    Mark open = number.open();
    if (open != null) {
      boolean whole = count && !number.isShortened() && !number.percent();
      (whole ? openCounts : openOthers)[open.ordinal()]++;
    }
  }

  Result find(String table, Hints hints, String language, Network network) {
    String answer =
        hints.answer(table + ":" + Question.Kind.DECIMAL_MARK, Question.Kind.DECIMAL_MARK);
    if (answer != null) {
      return answered(table, answer.strip());
    }
    int points = proofs[Mark.POINT.ordinal()];
    int commas = proofs[Mark.COMMA.ordinal()];
    if (points != commas) {
      return new Result(points > commas ? Mark.POINT : Mark.COMMA, null, null);
    }
    boolean undecided =
        points > 0 || openCounts[0] + openCounts[1] + openOthers[0] + openOthers[1] > 0;
    if (!undecided) {
      return new Result(null, null, null);
    }
    Mark spoken = isAsYouTubeWrites(network) ? Mark.POINT : spoken(language);
    // A count has no fraction, so the sign in it is not the decimal mark: the language must agree.
    boolean agrees = spoken != null && openCounts[spoken.ordinal()] == 0;
    return agrees ? new Result(spoken, null, null) : new Result(null, question(table), null);
  }

  private Mark spoken(String language) {
    return Mark.of(language) == null ? ofCounts(language) : Mark.of(language);
  }

  /** It writes points in every language; commas are those of a spreadsheet. */
  private boolean isAsYouTubeWrites(Network network) {
    int comma = Mark.COMMA.ordinal();
    return network == Network.YOUTUBE && openCounts[comma] + openOthers[comma] == 0;
  }

  /** Of a language whose countries differ, the one that the sign in counts is not. */
  private Mark ofCounts(String language) {
    if (!Mark.isWrittenBothWays(language)) {
      return null;
    }
    return openCounts[Mark.POINT.ordinal()] > 0 ? Mark.COMMA : Mark.POINT;
  }

  private static Question question(String table) {
    return Question.of(
        Question.Kind.DECIMAL_MARK,
        table,
        List.of(".", ","),
        "Is 10.000 ten thousand (answer ,) or ten (answer .)? What parts whole from fraction?");
  }

  private static Result answered(String table, String answer) {
    if (answer.equals(".") || answer.equals(",")) {
      return new Result(Mark.of(answer.charAt(0)), null, null);
    }
    return new Result(
        null,
        null,
        new Fault(
            NetworkFileProblem.ANSWER_IMPOSSIBLE,
            table,
            null,
            null,
            "The decimal mark is . or ,",
            true));
  }
}
