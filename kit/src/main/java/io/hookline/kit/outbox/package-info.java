/** Events, written in the transaction of the change that they tell of. */
package io.hookline.kit.outbox;
