package io.hookline.reporting.figures.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class RetentionRulesTest {

  private static final Offset<Double> NEARLY = within(1e-9);

  @Test
  void aCurveIsAStraightLineBetweenItsPointsAndSaysNothingBeyond() {
    Curve curve = new Curve(new double[] {1, 3, 4.5}, new double[] {1, 0.5, 0.2});
    assertThat(curve.at(0)).isNull();
    assertThat(curve.at(1)).isEqualTo(1, NEARLY);
    assertThat(curve.at(2)).isEqualTo(0.75, NEARLY);
    assertThat(curve.at(4)).isEqualTo(0.3, NEARLY);
    assertThat(curve.at(5)).isNull();
    assertThat(curve.lastSecond()).isEqualTo(4);
    assertThat(new Curve(new double[0], new double[0]).lastSecond()).isEqualTo(-1);
  }

  @Test
  void aMedianIsOfFivePostsAtLeastAtThatSecond() {
    List<Curve> others = new ArrayList<>(Collections.nCopies(4, curve(1, 0.8, 0.6)));
    assertThat(Second.of(curve(1, 0.5, 0.4), others).get(1).median()).isNull();
    assertThat(Second.of(curve(1, 0.5, 0.4), others).get(1).posts()).isEqualTo(4);
    others.add(curve(1, 0.1));
    List<Second> seconds = Second.of(curve(1, 0.5, 0.4), others);
    assertThat(seconds.get(1).median()).isEqualTo(0.8, NEARLY);
    assertThat(seconds.get(1).ahead()).isEqualTo(-0.3, NEARLY);
    assertThat(seconds.get(2).median()).as("the fifth is over").isNull();
    assertThat(seconds.get(2).ahead()).isNull();
  }

  @Test
  void ofAnEvenNumberTheMedianIsBetweenTheTwoInTheMiddle() {
    List<Curve> others = IntStream.range(0, 6).mapToObj(n -> curve(0.1 * n, 0.1 * n)).toList();
    assertThat(Second.of(curve(1, 1), others).get(0).median()).isEqualTo(0.25, NEARLY);
  }

  @Test
  void thePostLosesMostWhereItFallsMostAgainstTheMedian() {
    List<Second> seconds =
        beside(
            new double[] {1, 0.9, 0.5, 0.45, 0.4, 0.38, 0.36, 0.2},
            new double[] {1, 0.9, 0.8, 0.7, 0.6, 0.58, 0.56, 0.54});
    List<Loss> losses = Loss.greatest(seconds);
    assertThat(losses.get(0).from()).isZero();
    assertThat(losses.get(0).to()).isEqualTo(3);
    assertThat(losses.get(0).own()).isEqualTo(0.55, NEARLY);
    assertThat(losses.get(0).usual()).isEqualTo(0.3, NEARLY);
    assertThat(losses.get(0).more()).isEqualTo(0.25, NEARLY);
    assertThat(losses).extracting(Loss::from).containsExactly(0, 4);
  }

  @Test
  void whatKeepsMoreThanOthersLosesNowhere() {
    assertThat(
            Loss.greatest(beside(new double[] {1, 0.9, 0.8, 0.8}, new double[] {1, 0.8, 0.6, 0.5})))
        .isEmpty();
    assertThat(Loss.greatest(beside(new double[] {1, 0.5}, new double[] {1, 0.5}))).isEmpty();
  }

  @Test
  void ofTwoSecondsTheLossIsBetweenThem() {
    List<Loss> losses = Loss.greatest(beside(new double[] {1, 0.4}, new double[] {1, 0.5}));
    assertThat(losses).hasSize(1);
    assertThat(losses.get(0).to()).isEqualTo(1);
    assertThat(Loss.greatest(beside(new double[] {1}, new double[] {1}))).isEmpty();
    assertThat(Loss.greatest(List.of())).isEmpty();
  }

  private static List<Second> beside(double[] own, double[] median) {
    return Second.of(curve(own), Collections.nCopies(Second.FEWEST, curve(median)));
  }

  private static Curve curve(double... shares) {
    return new Curve(IntStream.range(0, shares.length).asDoubleStream().toArray(), shares);
  }
}
