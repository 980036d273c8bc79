// Makes a folder of a node for each PersistentVolumeClaim of its storage class, and removes it with the claim.
//
// Volumes are of type `local`, of which the kubelet gives a folder to the group that a pod asks for (fsGroup), as it does
// with a disk of a cloud; with `hostPath` it does not.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"

	core "k8s.io/api/core/v1"
	meta "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/kubernetes"
	"k8s.io/client-go/tools/clientcmd"
	"k8s.io/klog/v2"
	"sigs.k8s.io/sig-storage-lib-external-provisioner/v13/controller"
)

// folders of one node.
type folders struct {
	place string
	node  string
}

// Provision is asked again after a failure or a crash, so the folder may be there.
func (f folders) Provision(
	_ context.Context, asked controller.ProvisionOptions,
) (*core.PersistentVolume, controller.ProvisioningState, error) {
	if asked.PVC.Spec.Selector != nil {
		return nil, controller.ProvisioningFinished, fmt.Errorf("a selector is not supported")
	}
	folder := filepath.Join(f.place, asked.PVName)
	if err := os.Mkdir(folder, 0o770); err != nil && !os.IsExist(err) {
		return nil, controller.ProvisioningFinished, err
	}
	if err := os.Chmod(folder, 0o770); err != nil { // whatever the umask is
		return nil, controller.ProvisioningFinished, err
	}
	mode := core.PersistentVolumeFilesystem
	volume := &core.PersistentVolume{
		ObjectMeta: meta.ObjectMeta{Name: asked.PVName},
		Spec: core.PersistentVolumeSpec{
			PersistentVolumeReclaimPolicy: *asked.StorageClass.ReclaimPolicy,
			AccessModes:                   asked.PVC.Spec.AccessModes,
			VolumeMode:                    &mode,
			Capacity:                      asked.PVC.Spec.Resources.Requests,
			PersistentVolumeSource:        core.PersistentVolumeSource{Local: &core.LocalVolumeSource{Path: folder}},
			NodeAffinity: &core.VolumeNodeAffinity{Required: &core.NodeSelector{NodeSelectorTerms: []core.NodeSelectorTerm{{
				MatchExpressions: []core.NodeSelectorRequirement{
					{Key: core.LabelHostname, Operator: core.NodeSelectorOpIn, Values: []string{f.node}},
				},
			}}}},
		},
	}
	return volume, controller.ProvisioningFinished, nil
}

// Delete removes nothing but a folder that Provision would have made.
func (f folders) Delete(_ context.Context, volume *core.PersistentVolume) error {
	folder := filepath.Join(f.place, volume.Name)
	if volume.Spec.Local == nil || volume.Spec.Local.Path != folder {
		return &controller.IgnoredError{Reason: "it is not a folder of " + f.place}
	}
	return os.RemoveAll(folder)
}

func main() {
	klog.InitFlags(nil)
	kubeconfig := flag.String("kubeconfig", "", "how the API server is reached")
	name := flag.String("provisioner", "", "what storage classes call this program")
	place := flag.String("folder", "", "where the volumes are")
	node := flag.String("node", "", "the node whose folder that is")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM, syscall.SIGINT)
	defer stop()
	if err := run(ctx, *kubeconfig, *name, folders{*place, *node}); err != nil {
		klog.ErrorS(err, "Cannot provision volumes")
		klog.FlushAndExit(klog.ExitFlushTimeout, 1)
	}
}

func run(ctx context.Context, kubeconfig, name string, made folders) error {
	if name == "" || made.node == "" || !filepath.IsAbs(made.place) {
		return fmt.Errorf("-provisioner, -node and -folder, an absolute path, are needed")
	}
	config, err := clientcmd.BuildConfigFromFlags("", kubeconfig)
	if err != nil {
		return err
	}
	client, err := kubernetes.NewForConfig(config)
	if err != nil {
		return err
	}
	// The only one of its kind, so it need not wait to be elected.
	controller.NewProvisionController(ctx, client, name, made, controller.LeaderElection(false)).Run(ctx)
	return nil
}
