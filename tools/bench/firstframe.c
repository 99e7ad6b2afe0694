/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * firstframe [--settle=MS] -- COMMAND [ARG…]
 *
 * Starts a command on the X display of $DISPLAY and prints
 *   first_frame_ms pss_kb cpu_ms
 * The first frame is the first damage of a top-level window at least 200 × 150 large, counted from
 * the fork. Memory (proportional set size) and CPU (user and system) are read after the window had
 * time to settle. The command is ended afterwards.
 */

#include <X11/Xlib.h>
#include <X11/extensions/Xdamage.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum
{
  LONGEST_START_MS = 30000,
  DEFAULT_SETTLE_MS = 1500,
};

static double
now_ms (void)
{
  struct timespec now;

  clock_gettime (CLOCK_MONOTONIC, &now);

  return now.tv_sec * 1e3 + now.tv_nsec / 1e6;
}

/* Windows vanish while they are looked at. */
static int
ignore_error (Display *display, XErrorEvent *event)
{
  (void) display;
  (void) event;

  return 0;
}

static long
read_pss_kb (pid_t pid)
{
  char path[64], line[256];
  long pss = -1;
  FILE *file;

  snprintf (path, sizeof path, "/proc/%d/smaps_rollup", (int) pid);
  file = fopen (path, "r");
  if (file == NULL)
    return -1;

  while (pss < 0 && fgets (line, sizeof line, file) != NULL) {
    if (strncmp (line, "Pss:", 4) == 0)
      pss = strtol (line + 4, NULL, 10);
  }
  fclose (file);

  return pss;
}

static double
read_cpu_ms (pid_t pid)
{
  char path[64], text[1024];
  unsigned long user = 0, system = 0;
  char *after_name;
  size_t length;
  FILE *file;

  snprintf (path, sizeof path, "/proc/%d/stat", (int) pid);
  file = fopen (path, "r");
  if (file == NULL)
    return -1;
  length = fread (text, 1, sizeof text - 1, file);
  fclose (file);
  text[length] = '\0';

  /* The name stands in parentheses and may hold anything; user and system ticks are the 12th and
   * 13th fields behind it. */
  after_name = strrchr (text, ')');
  if (after_name == NULL
      || sscanf (after_name + 2, "%*c %*d %*d %*d %*d %*d %*u %*u %*u %*u %*u %lu %lu",
                 &user, &system) != 2)
    return -1;

  return (user + system) * 1000.0 / sysconf (_SC_CLK_TCK);
}

static pid_t
spawn (char **command)
{
  pid_t pid = fork ();

  if (pid == 0) {
    int null = open ("/dev/null", O_WRONLY);

    dup2 (null, STDOUT_FILENO);
    dup2 (null, STDERR_FILENO);
    execvp (command[0], command);
    _exit (127);
  }

  return pid;
}

/* Returns the milliseconds from start to the first frame, or -1 when there was none. */
static double
wait_for_frame (Display *display, int damage_event, pid_t pid, double start)
{
  while (now_ms () - start < LONGEST_START_MS) {
    struct pollfd fd = { ConnectionNumber (display), POLLIN, 0 };

    while (XPending (display) > 0) {
      XWindowAttributes attributes;
      XEvent event;

      XNextEvent (display, &event);
      if (event.type == damage_event + XDamageNotify)
        return now_ms () - start;

      if (event.type == MapNotify
          && XGetWindowAttributes (display, event.xmap.window, &attributes)
          && attributes.width >= 200 && attributes.height >= 150) {
        XDamageCreate (display, event.xmap.window, XDamageReportNonEmpty);
        XSync (display, False);
      }
    }

    poll (&fd, 1, 20);
    if (waitpid (pid, NULL, WNOHANG) == pid)
      return -1;
  }

  return -1;
}

int
main (int argc, char **argv)
{
  int settle = DEFAULT_SETTLE_MS, first = 1, damage_event, damage_error;
  double start, frame;
  Display *display;
  pid_t pid;

  if (first < argc && strncmp (argv[first], "--settle=", 9) == 0)
    settle = atoi (argv[first++] + 9);
  if (first < argc && strcmp (argv[first], "--") == 0)
    first++;
  if (first >= argc || settle < 0) {
    fprintf (stderr, "usage: firstframe [--settle=MS] -- COMMAND [ARG…]\n");
    return 2;
  }

  display = XOpenDisplay (NULL);
  if (display == NULL || !XDamageQueryExtension (display, &damage_event, &damage_error)) {
    fprintf (stderr, "firstframe: no X display with the damage extension\n");
    return 1;
  }
  XSetErrorHandler (ignore_error);
  XSelectInput (display, DefaultRootWindow (display), SubstructureNotifyMask);
  XSync (display, False);

  start = now_ms ();
  pid = spawn (argv + first);
  if (pid < 0) {
    perror ("firstframe: fork");
    return 1;
  }
  frame = wait_for_frame (display, damage_event, pid, start);
  if (frame < 0) {
    fprintf (stderr, "firstframe: %s showed no window\n", argv[first]);
    kill (pid, SIGKILL);
    return 1;
  }

  usleep ((useconds_t) settle * 1000);
  printf ("%.1f %ld %.0f\n", frame, read_pss_kb (pid), read_cpu_ms (pid));

  kill (pid, SIGTERM);
  usleep (200000);
  kill (pid, SIGKILL);
  waitpid (pid, NULL, 0);

  return 0;
}
