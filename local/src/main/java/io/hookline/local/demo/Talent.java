package io.hookline.local.demo;

/**
 * A creator of the demo with what the brand gets for the fee.
 *
 * @param fee what the partnership costs, in the brand's currency
 * @param posts published in 90 days
 * @param medianViews what half of the posts reach
 * @param engagement likes, comments, shares and saves per view
 * @param clickOrders orders after a click on a link of this creator
 * @param bothOrders of these, how many also use the promo code
 * @param codeOrders orders with the promo code and no click
 * @param conversion orders per click
 */
record Talent(
    String handle,
    String name,
    Network network,
    int fee,
    String code,
    int posts,
    int medianViews,
    double engagement,
    int clickOrders,
    int bothOrders,
    int codeOrders,
    double conversion) {

  int clicks() {
    return (int) Math.round(clickOrders / conversion);
  }
}
