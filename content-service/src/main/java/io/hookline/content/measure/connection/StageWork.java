package io.hookline.content.measure.connection;

import io.hookline.content.produce.account.Account;
import java.util.function.Supplier;

/** What is done in a stage of a synchronisation: a bean for each. */
interface StageWork {

  Stage stage();

  /**
   * What a step has to go by.
   *
   * @param account whose figures are read
   */
  record Step(Run run, Account account, PlatformConnector connector, Access access) {}

  /**
   * Asks the platform for the next piece, outside of any transaction, and changes nothing.
   *
   * @return writes what was read, in a transaction with how far the run is then
   */
  Supplier<Progress> read(Step step);
}
