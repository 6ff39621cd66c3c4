package io.hookline.attribution.collect.offline;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What tills and customer relationship systems call what happened. */
final class SaleWords {

  static final String PURCHASE = "Purchase";
  static final String REFUND = "Refund";
  static final String CANCELLATION = "CancelOrder";
  static final String QUALIFIED = "QualifiedLead";
  static final String LEAD = "Lead";

  private static final Map<String, String> EVENTS = new HashMap<>();

  /** Lines of a till's report that stand below a sale and tell it again. */
  private static final Set<String> PARTS =
      Set.of("saleline", "lineitem", "tender", "total", "subtotal", "tip", "tax", "fee", "payout");

  private static final Set<String> LOST =
      Set.of("lost", "closedlost", "disqualified", "unqualified", "dead", "junk", "open");

  private static final Set<String> NOT_PAID =
      Set.of(
          "pending",
          "pendingpayment",
          "unpaid",
          "failed",
          "draft",
          "trash",
          "authorized",
          "onhold",
          "checkoutdraft",
          "expired",
          "declined");

  private static final Set<String> TAKEN_BACK = Set.of("cancelled", "canceled", "voided", "void");

  static {
    put(PURCHASE, "purchase", "completepayment", "sale", "sales", "payment", "charge", "order");
    put(PURCHASE, "exchange", "won", "closedwon", "customer", "converted");
    put(REFUND, "refund", "return", "refunded", "returned", "credit", "creditnote");
    put("Chargeback", "chargeback", "dispute");
    put(CANCELLATION, "void", "voided", "cancel", "cancelled", "canceled", "cancelorder");
    put(LEAD, "lead", "new", "newlead", "rawlead", "subscriber", "prospect", "prospecting");
    put(LEAD, "contacted", "attemptedtocontact", "connected", "inprogress", "qualification");
    put(QUALIFIED, "qualified", "qualifiedlead", "mql", "sql", "marketingqualifiedlead");
    put(QUALIFIED, "salesqualifiedlead", "opportunity", "qualifiedtobuy", "appointmentscheduled");
    put(QUALIFIED, "presentationscheduled", "decisionmakerboughtin", "contractsent", "proposal");
    put(QUALIFIED, "needsanalysis", "valueproposition", "proposalpricequote", "negotiation");
    put(QUALIFIED, "negotiationreview");
    put("Contact", "contact");
    put("Subscribe", "subscribe");
    put("AddPaymentInfo", "addpaymentinfo");
    put("CompleteRegistration", "completeregistration");
    put("SubmitForm", "submitform");
    put("Schedule", "schedule", "appointment");
  }

  private SaleWords() {}

  private static void put(String event, String... words) {
    for (String word : words) {
      EVENTS.put(word, event);
    }
  }

  /** Letters alone: {@code Closed Won (Sales Pipeline)} is {@code closedwon}. */
  private static String letters(String written) {
    return written.replaceAll("\\(.*\\)", "").toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
  }

  /** Null for a word that is none of them. */
  static String event(String written) {
    return EVENTS.get(letters(written));
  }

  /** Whether a line tells a part of a sale that another line tells. */
  static boolean isPart(String written) {
    return PARTS.contains(letters(written));
  }

  static boolean isLost(String stage) {
    return LOST.contains(letters(stage));
  }

  /** Whether an order of this status is no sale yet, or never. */
  static boolean isNotPaid(String status) {
    return NOT_PAID.contains(letters(status));
  }

  static boolean isTakenBack(String status) {
    return TAKEN_BACK.contains(letters(status));
  }

  /** Whether all of it was given back. */
  static boolean isRefunded(String status) {
    return letters(status).equals("refunded");
  }
}
