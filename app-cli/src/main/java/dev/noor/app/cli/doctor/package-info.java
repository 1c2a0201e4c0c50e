/**
 * The state of an installation: {@link dev.noor.app.cli.doctor.DoctorCommand} looks at everything that Noor needs and
 * says what is broken and what production would miss; {@link dev.noor.app.cli.doctor.MigrateCommand} brings the
 * database up to date.
 */
@NullMarked
package dev.noor.app.cli.doctor;

import org.jspecify.annotations.NullMarked;
