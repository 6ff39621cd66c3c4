package io.hookline.kit.export;

import io.hookline.kit.access.SharedAccess;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.interceptor.InvocationContext;

/** Asks the request's list operation for one page after the other. */
@RequestScoped
class PageSource {

  /** Rows read at once: few enough to be forgotten quickly, enough to make the query cheap. */
  private static final int ROWS = 1000;

  private final SharedAccess access;
  private InvocationContext operation;
  private PageQuery query;

  PageSource(SharedAccess access) {
    this.access = access;
  }

  void begin(InvocationContext operation, PageQuery query) {
    this.operation = operation;
    this.query = query;
  }

  Page<?> after(String cursor) throws Exception {
    access.renew();
    query.resume(cursor, ROWS);
    return (Page<?>) operation.proceed();
  }
}
