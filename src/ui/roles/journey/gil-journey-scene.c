/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-journey-scene.h"

#include <glib/gi18n.h>

/* What visitors do to a station, drawn: the crowd itself, the kitchens that cook for it, or what operations
 * have at hand. It tells in words what there is to count. */
struct _GilJourneyScene
{
  GtkWidget parent_instance;

  GtkWidget *shape;

  GilScene scene;
  GilJourneyCrowd crowd;
  GilEra era;
};

G_DEFINE_FINAL_TYPE (GilJourneyScene, gil_journey_scene, GTK_TYPE_WIDGET)

static void
draw (GilJourneyShape *shape,
      float            width,
      float            height,
      gpointer         data)
{
  GilJourneyScene *self = data;

  switch (self->scene) {
  case GIL_SCENE_VISITORS:
    gil_journey_draw_people (shape, &self->crowd, width, height);
    break;
  case GIL_SCENE_KITCHENS:
    gil_journey_draw_kitchens (shape, &self->crowd, width, height);
    break;
  case GIL_SCENE_MACHINES:
    gil_journey_draw_machines (shape, &self->crowd, self->era, width, height);
    break;
  case GIL_SCENE_NONE:
  default:
    break;
  }
}

static char *
describe (GilJourneyScene *self)
{
  const GilJourneyCrowd *crowd = &self->crowd;

  switch (self->scene) {
  case GIL_SCENE_KITCHENS:
    return g_strdup_printf (ngettext ("%u kitchen", "%u kitchens", crowd->kitchens),
                            crowd->kitchens);
  case GIL_SCENE_MACHINES:
    if (self->era == GIL_ERA_AFTER)
      return g_strdup_printf (ngettext ("%u server in the cloud, backups, and a curve to watch",
                                        "%u servers in the cloud, backups, and a curve to watch",
                                        crowd->machines),
                              crowd->machines);
    if (crowd->arriving)
      return g_strdup_printf (ngettext ("%u machine, and another one on a cart",
                                        "%u machines, and another one on a cart", crowd->machines),
                              crowd->machines);
    return g_strdup_printf (ngettext ("%u machine", "%u machines", crowd->machines), crowd->machines);
  case GIL_SCENE_VISITORS:
  case GIL_SCENE_NONE:
  default:
    return g_strdup (_("Visitors"));
  }
}

static gboolean
looks_the_same (GilJourneyScene       *self,
                const GilJourneyCrowd *crowd,
                GilEra                 era)
{
  switch (self->scene) {
  case GIL_SCENE_VISITORS:
    return self->crowd.people == crowd->people;
  case GIL_SCENE_KITCHENS:
    return self->crowd.kitchens == crowd->kitchens && self->crowd.orders == crowd->orders &&
           self->crowd.heat == crowd->heat;
  case GIL_SCENE_MACHINES:
    return self->era == era && self->crowd.machines == crowd->machines &&
           self->crowd.arriving == crowd->arriving && self->crowd.backups == crowd->backups;
  case GIL_SCENE_NONE:
  default:
    return TRUE;
  }
}

static void
gil_journey_scene_dispose (GObject *object)
{
  g_clear_pointer (&GIL_JOURNEY_SCENE (object)->shape, gtk_widget_unparent);

  G_OBJECT_CLASS (gil_journey_scene_parent_class)->dispose (object);
}

static void
gil_journey_scene_class_init (GilJourneySceneClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gil_journey_scene_dispose;

  gtk_widget_class_set_css_name (widget_class, "scene");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
gil_journey_scene_init (GilJourneyScene *self)
{
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
  self->shape = gil_journey_shape_new ("shape", draw, self);
  gtk_widget_set_parent (self->shape, GTK_WIDGET (self));
}

GtkWidget *
gil_journey_scene_new (GilScene scene)
{
  GilJourneyScene *self = g_object_new (GIL_TYPE_JOURNEY_SCENE, NULL);
  g_autofree char *description = NULL;

  self->scene = scene;
  self->era = GIL_ERA_AFTER;
  gil_journey_count_crowd (0, self->era, &self->crowd);
  description = describe (self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, description,
                                  -1);

  return GTK_WIDGET (self);
}

/* Shows something else. Draws again only where it differs. */
void
gil_journey_scene_show (GilJourneyScene       *self,
                        const GilJourneyCrowd *crowd,
                        GilEra                 era)
{
  g_autofree char *description = NULL;

  g_return_if_fail (GIL_IS_JOURNEY_SCENE (self));

  if (looks_the_same (self, crowd, era))
    return;

  self->crowd = *crowd;
  self->era = era;
  gil_journey_shape_draw_again (GIL_JOURNEY_SHAPE (self->shape));
  description = describe (self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, description,
                                  -1);
}
