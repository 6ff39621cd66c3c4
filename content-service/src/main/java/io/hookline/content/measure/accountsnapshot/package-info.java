/** What accounts gathered from day to day. */
package io.hookline.content.measure.accountsnapshot;
