package io.hookline.bulk.job;

/**
 * What one piece of a job has done.
 *
 * @param processed rows done by this piece, the failed ones included
 * @param failed rows refused by this piece
 * @param position where the next piece begins; a number that means something to the kind only
 * @param last whether the job is done
 */
public record Step(long processed, long failed, long position, boolean last) {

  public static Step more(long processed, long failed, long position) {
    return new Step(processed, failed, position, false);
  }

  public static Step last(long processed, long failed) {
    return new Step(processed, failed, 0, true);
  }
}
