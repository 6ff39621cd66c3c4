package io.hookline.attribution.lift.synthetic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The lower triangle L with L L' = a symmetric positive definite matrix that gains and loses rows.
 *
 * <p>Source: G. H. Golub and C. F. Van Loan, Matrix Computations, 4th edition (2013), sections 4.2
 * and 6.5.
 */
final class GrowingCholesky {

  private static final double DEPENDENT = 1e-12;

  private final List<double[]> rows = new ArrayList<>();

  /**
   * @param row the new last row of the matrix, its diagonal included
   * @return false, and nothing is added, where next to nothing of it is left after the rows before
   */
  boolean append(double[] row) {
    int size = rows.size();
    double[] added = Arrays.copyOf(row, size + 1);
    double left = row[size];
    for (int i = 0; i < size; i++) {
      added[i] = (row[i] - dot(rows.get(i), added, i)) / rows.get(i)[i];
      left -= added[i] * added[i];
    }
    if (left < DEPENDENT * row[size]) {
      return false;
    }
    added[size] = Math.sqrt(left);
    rows.add(added);
    return true;
  }

  /** Takes out a row and its column; the rows after it are turned back into a triangle. */
  void remove(int place) {
    rows.remove(place);
    for (int i = place; i < rows.size(); i++) {
      double[] row = rows.get(i);
      double length = Math.hypot(row[i], row[i + 1]);
      double cos = row[i] / length;
      double sin = row[i + 1] / length;
      for (int k = i; k < rows.size(); k++) {
        double[] turned = rows.get(k);
        double one = turned[i];
        double other = turned[i + 1];
        turned[i] = cos * one + sin * other;
        turned[i + 1] = cos * other - sin * one;
      }
      rows.set(i, Arrays.copyOf(row, i + 1));
    }
  }

  /** The solution of L L' x = side. */
  double[] solve(double[] side) {
    int size = rows.size();
    double[] x = side.clone();
    for (int i = 0; i < size; i++) {
      x[i] = (x[i] - dot(rows.get(i), x, i)) / rows.get(i)[i];
    }
    for (int i = size - 1; i >= 0; i--) {
      double[] row = rows.get(i);
      x[i] /= row[i];
      for (int k = 0; k < i; k++) {
        x[k] -= row[k] * x[i];
      }
    }
    return x;
  }

  private static double dot(double[] a, double[] b, int length) {
    double sum = 0;
    for (int i = 0; i < length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
