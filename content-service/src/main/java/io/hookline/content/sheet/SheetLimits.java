package io.hookline.content.sheet;

/**
 * What a file may weigh.
 *
 * @param unpacked bytes of all that is read of an archive or a workbook
 * @param ratio how many times larger than packed a part may get, beyond its first megabyte
 * @param files in an archive, and sheets in a workbook
 * @param workbook bytes, as packed, of a workbook in an archive
 * @param texts bytes, unpacked, of each part of a workbook that is held in memory, as the texts are
 *     that its cells share
 * @param columns of a table
 * @param cell characters in a cell
 * @param rows of a table
 */
public record SheetLimits(
    long unpacked,
    int ratio,
    int files,
    long workbook,
    long texts,
    int columns,
    int cell,
    long rows) {

  public static final SheetLimits DEFAULT =
      new SheetLimits(512L << 20, 200, 100, 32L << 20, 48L << 20, 150, 32_767, 1_048_576);

  /** Characters that a row may have. */
  int row() {
    return cell * 4;
  }
}
