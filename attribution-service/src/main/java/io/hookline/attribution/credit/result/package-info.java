/** What a completed run says of single orders, and that it adds up. */
package io.hookline.attribution.credit.result;
