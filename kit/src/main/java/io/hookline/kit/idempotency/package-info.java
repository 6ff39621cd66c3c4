/** A repeated POST with the same {@code Idempotency-Key} is answered as the first was. */
package io.hookline.kit.idempotency;
