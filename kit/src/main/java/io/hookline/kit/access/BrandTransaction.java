package io.hookline.kit.access;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/**
 * Begins every transaction with the brand, right inside {@code @Transactional}: one interceptor for
 * each type that may run in a transaction, because the type is part of the annotation's binding.
 */
abstract class BrandTransaction {

  private static final int INSIDE_TRANSACTIONAL = Interceptor.Priority.PLATFORM_BEFORE + 210;

  private final RowSecurity rows;
  private final CurrentBrand current;

  private BrandTransaction(RowSecurity rows, CurrentBrand current) {
    this.rows = rows;
    this.current = current;
  }

  @AroundInvoke
  Object bind(InvocationContext call) throws Exception {
    if (Arc.container().requestContext().isActive()
        && current.isSet()
        && QuarkusTransaction.getStatus() == Status.STATUS_ACTIVE) {
      rows.bind(current.visible(), current.assets());
    }
    return call.proceed();
  }

  @Interceptor
  @Transactional(TxType.REQUIRED)
  @Priority(INSIDE_TRANSACTIONAL)
  static class Required extends BrandTransaction {
    Required(RowSecurity rows, CurrentBrand current) {
      super(rows, current);
    }
  }

  @Interceptor
  @Transactional(TxType.REQUIRES_NEW)
  @Priority(INSIDE_TRANSACTIONAL)
  static class RequiresNew extends BrandTransaction {
    RequiresNew(RowSecurity rows, CurrentBrand current) {
      super(rows, current);
    }
  }

  @Interceptor
  @Transactional(TxType.MANDATORY)
  @Priority(INSIDE_TRANSACTIONAL)
  static class Mandatory extends BrandTransaction {
    Mandatory(RowSecurity rows, CurrentBrand current) {
      super(rows, current);
    }
  }

  @Interceptor
  @Transactional(TxType.SUPPORTS)
  @Priority(INSIDE_TRANSACTIONAL)
  static class Supports extends BrandTransaction {
    Supports(RowSecurity rows, CurrentBrand current) {
      super(rows, current);
    }
  }
}
