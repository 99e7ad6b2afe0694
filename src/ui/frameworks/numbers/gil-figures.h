/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-fact-names.h"
#include "gil-pick-session.h"

G_BEGIN_DECLS

/**
 * GilFigure:
 * @framework: whose figure it is
 * @fact: today's fact that rests on it; its number is the one to show
 * @number: the framework's own number
 *
 * A framework's figure of a number. Borrowed from the content.
 */
typedef struct
{
  GilFramework *framework;
  const GilFact *fact;
  const GilNumber *number;
} GilFigure;

/**
 * GilFigures:
 * @known: (element-type GilFigure): the greatest first, then by name
 * @suspect: (element-type GilFigure): those that are not used, by name
 * @unknown: (element-type GilFigure): those that nobody stated, by name
 *
 * What is known of a number for the frameworks that are looked at.
 */
typedef struct
{
  GArray *known;
  GArray *suspect;
  GArray *unknown;
} GilFigures;

GilFigures *gil_figures_new            (GilPickSession      *session,
                                        const GilNumberKind *kind,
                                        GilFramework        *also);
void        gil_figures_free           (GilFigures          *self);
char       *gil_figures_write_caption  (const GilFigures    *self,
                                        GilLang              lang);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GilFigures, gil_figures_free)

G_END_DECLS
