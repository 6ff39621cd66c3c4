package io.hookline.kit.access;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.Transactional;

/** Begins every transaction with the brand, right inside {@code @Transactional}. */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 210)
class BrandTransaction {

  private final RowSecurity rows;
  private final CurrentBrand current;

  BrandTransaction(RowSecurity rows, CurrentBrand current) {
    this.rows = rows;
    this.current = current;
  }

  @AroundInvoke
  Object bind(InvocationContext call) throws Exception {
    if (Arc.container().requestContext().isActive()
        && current.isSet()
        && QuarkusTransaction.getStatus() == Status.STATUS_ACTIVE) {
      rows.bind(current.visible());
    }
    return call.proceed();
  }
}
