package io.hookline.kit.access;

import jakarta.inject.Singleton;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.jdbi.v3.core.Jdbi;

/** Tells PostgreSQL, for the present transaction only, which brand's rows may be seen. */
@Singleton
public class RowSecurity {

  private static final String KEY = "hookline.brand";

  private final Jdbi jdbi;
  private final TransactionSynchronizationRegistry transaction;

  RowSecurity(Jdbi jdbi, TransactionSynchronizationRegistry transaction) {
    this.jdbi = jdbi;
    this.transaction = transaction;
  }

  /** Sets the brand; ends with the transaction. A brand that is already set costs nothing. */
  public void bind(String brand) {
    if (brand.equals(transaction.getResource(KEY))) {
      return;
    }
    jdbi.useHandle(
        handle ->
            handle
                .createQuery("select set_config('hookline.brand', :brand, true)")
                .bind("brand", brand)
                .mapTo(String.class)
                .one());
    transaction.putResource(KEY, brand);
  }
}
