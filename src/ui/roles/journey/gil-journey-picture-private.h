/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-journey-layout.h"
#include "gil-journey-picture.h"

G_BEGIN_DECLS

struct _GilJourneyPicture
{
  GtkWidget parent_instance;

  /* Children */
  GtkWidget *header;
  GtkWidget *track;
  GtkWidget *scenes[GIL_JOURNEY_MOST]; /* (nullable) */
  GtkWidget *stations[GIL_JOURNEY_MOST];
  GtkWidget *bubble;
  GtkWidget *tail;
  GtkWidget *details;

  /* Borrowed references: part of the catalogue */
  const GilRoute *route;

  GilLang lang;
  guint selected;
  double progress; /* in stations; after the last one comes the first */
  GilJourneyLayout layout;
};

/* How it is laid out and how the keyboard goes through it. */
void gil_journey_picture_class_place (GtkWidgetClass *widget_class);

G_END_DECLS
