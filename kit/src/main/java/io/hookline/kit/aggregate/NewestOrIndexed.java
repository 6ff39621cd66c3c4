package io.hookline.kit.aggregate;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * The two ways to find a page of a long list, newest first, and when to take which.
 *
 * <p>Neither is always quick. What many rows fulfil is found in the newest few of the list, while
 * an index would bring every one of them; what few fulfil an index brings at once, while the list
 * would be read to its end. PostgreSQL chooses by how common a value is among all brands, which
 * says little of one brand: the name of a product is on every post of its own and on none of the
 * others. So a few of the newest rows are looked at first. Where they fill the page in part, as
 * many more as fill it are; only where they hardly do, the index is asked, and has little to bring.
 */
public final class NewestOrIndexed {

  /** Rows that are looked at first: what one in forty fulfils fills a page of fifty. */
  private static final int FEW = 2_000;

  /** Looking at so many costs what an index takes to bring as many as are left to it. */
  private static final int MANY = 10_000;

  /**
   * To be said before the index is asked with {@code off}, and behind it with {@code on}: what is
   * left are bitmaps, of which that of the narrowest index is the smallest. By its statistics of
   * all brands PostgreSQL would rather read the whole of a large brand for a value that others have
   * often.
   */
  public static final String OTHER_THAN_BITMAPS =
      """
      select set_config('enable_seqscan', :other, true) || set_config('enable_indexscan', :other, true)
          || set_config('enable_indexonlyscan', :other, true)
      """;

  private NewestOrIndexed() {}

  /**
   * @param fetch rows of a page
   * @param newest finds at most so many among as many of the newest rows as it is told
   * @param indexed finds at most so many by the indexes
   */
  public static <T> List<T> find(
      int fetch, IntFunction<List<T>> newest, Supplier<List<T>> indexed) {
    List<T> found = newest.apply(FEW);
    if (found.size() < fetch && found.size() * (MANY / FEW) >= fetch) {
      found = newest.apply(MANY);
    }
    return found.size() < fetch ? indexed.get() : found;
  }
}
