/** Who is paid for a creator, to which account, and what is known of the tax. */
package io.hookline.creator.money.payee;
