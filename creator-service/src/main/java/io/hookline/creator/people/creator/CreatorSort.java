package io.hookline.creator.people.creator;

/** In which order a list shows creators; of two that are equal the newer one first. */
public enum CreatorSort {
  NEWEST("", true),
  MOST_FOLLOWERS("followers", true),
  /** Without those of whom nobody knows. */
  FEWEST_FOLLOWERS("followers", false),
  HIGHEST_ENGAGEMENT("engagement", true);

  private final String column;
  private final boolean descending;

  CreatorSort(String column, boolean descending) {
    this.column = column;
    this.descending = descending;
  }

  boolean byNumber() {
    return !column.isEmpty();
  }

  /** The columns of the order, the id last. */
  String keys() {
    return byNumber() ? "r." + column + ", r.id" : "r.id";
  }

  String number() {
    return byNumber() ? "r." + column : "0";
  }

  String order() {
    return " order by "
        + (byNumber() ? "r." + column + direction() + "," : "")
        + " r.id"
        + direction();
  }

  /** Behind the place of the page before. */
  String behind() {
    String sign = descending ? " < " : " > ";
    String place = byNumber() ? "(:number, :id)" : ":id";
    return (byNumber() ? "(" + keys() + ")" : keys()) + sign + place;
  }

  private String direction() {
    return descending ? " desc" : "";
  }

  /** Whether the list has nobody of whom the number is not known. */
  boolean known() {
    return this == FEWEST_FOLLOWERS;
  }

  boolean isBy(String other) {
    return column.equals(other);
  }
}
