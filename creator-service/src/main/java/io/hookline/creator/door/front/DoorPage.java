package io.hookline.creator.door.front;

import java.util.List;

/**
 * The page of a door, in words: what the template shows and nothing that it would have to work out.
 *
 * @param base address of the page, below which its forms are sent
 * @param form the token that each form carries
 * @param once by which a form that is sent twice, as by a double click, is known
 * @param notice what came of what was sent last; null for nothing
 * @param wrong what was missing in it; null for nothing
 * @param closed what a creator reads from whom the brand takes no work; null for all others
 */
public record DoorPage(
    String base,
    String form,
    String once,
    String brand,
    String name,
    String summary,
    String closed,
    String notice,
    String wrong,
    List<Task> tasks,
    List<Balance> balances,
    List<Item> earnings,
    String moreEarnings,
    List<Order> orders,
    String moreOrders,
    List<Month> statements,
    List<Payment> payments,
    List<Bill> bills,
    List<Talk> disputes,
    List<Brief> briefs,
    List<Post> posts,
    String until) {

  /**
   * Something to deliver.
   *
   * @param mine whether a form is shown, because it is her turn
   * @param tone no where it is late, open where it is her turn, else yes
   * @param url what stands in the form
   * @param text what stands in the form
   */
  public record Task(
      String id,
      String title,
      String about,
      String state,
      String tone,
      boolean mine,
      List<Said> said,
      String url,
      String text) {}

  /**
   * Something that was said or handed in.
   *
   * @param url null where none was given
   */
  public record Said(String who, String text, String url) {}

  /** A currency's row. */
  public record Balance(
      String currency,
      String payable,
      String pending,
      String held,
      String disputed,
      String onItsWay,
      String paid) {}

  /**
   * Something earned.
   *
   * @param disputable whether a form to dispute it is shown
   */
  public record Item(
      String id,
      String what,
      String about,
      String amount,
      String state,
      String tone,
      List<String> why,
      boolean disputable) {}

  /** An order. */
  public record Order(
      String day,
      String partnership,
      String share,
      String credited,
      String percent,
      String commission,
      String takenBack,
      List<String> why) {}

  /** A month's row. */
  public record Month(String name, String opening, String earned, String paid, String closing) {}

  /** A payment. */
  public record Payment(String day, String amount, String state, String reference) {}

  /** An invoice. */
  public record Bill(String month, String expected, String state, String number) {}

  /**
   * A dispute.
   *
   * @param open whether more can be said
   */
  public record Talk(
      String id, String topic, String state, String tone, boolean open, List<Said> said) {}

  /** A brief. */
  public record Brief(
      String title,
      String state,
      String objective,
      List<String> wanted,
      List<String> hooks,
      List<String> rules,
      List<String> disclosures,
      List<String> learnings,
      String window) {}

  /**
   * A post.
   *
   * @param url null while none is known
   */
  public record Post(String day, String network, String title, String state, String url) {}
}
